target triple = "x86_64-unknown-linux-gnu"

define void @foldwise_kernel(ptr noalias %frame, ptr %progress, ptr noalias %scratch) #0 {
entry:
  %v1 = load i64, ptr %frame, align 8, !invariant.load !0
  %v2 = getelementptr i64, ptr %frame, i64 1
  %v3 = load i64, ptr %v2, align 8, !invariant.load !0
  %v4 = getelementptr i64, ptr %frame, i64 2
  %v5 = load i64, ptr %v4, align 8, !invariant.load !0
  %v6 = getelementptr i64, ptr %frame, i64 3
  %v7 = load i64, ptr %v6, align 8, !invariant.load !0
  %v8 = getelementptr i64, ptr %frame, i64 4
  %v9 = load i64, ptr %v8, align 8, !invariant.load !0
  %v10 = getelementptr i64, ptr %frame, i64 5
  %v11 = load i64, ptr %v10, align 8, !invariant.load !0
  %v12 = getelementptr i64, ptr %frame, i64 6
  %v13 = load i64, ptr %v12, align 8, !invariant.load !0
  %v14 = getelementptr i64, ptr %frame, i64 7
  %v15 = load i64, ptr %v14, align 8, !invariant.load !0
  %v16 = getelementptr i64, ptr %frame, i64 8
  %v17 = load i64, ptr %v16, align 8, !invariant.load !0
  %v18 = getelementptr i64, ptr %frame, i64 9
  %v19 = load i64, ptr %v18, align 8, !invariant.load !0
  %v20 = getelementptr i64, ptr %frame, i64 10
  %v21 = load i64, ptr %v20, align 8, !invariant.load !0
  %v22 = getelementptr i64, ptr %frame, i64 11
  %v23 = load i64, ptr %v22, align 8, !invariant.load !0
  %v24 = inttoptr i64 %v5 to ptr
  %v25 = inttoptr i64 %v3 to ptr
  %v26 = getelementptr i8, ptr %progress, i64 8
  br label %take27
take27:
  %v30 = atomicrmw add ptr %progress, i64 1 monotonic
  %v31 = icmp slt i64 %v30, %v1
  %v32 = load volatile i64, ptr %v26, align 8
  %v33 = icmp eq i64 %v32, 0
  %v34 = and i1 %v31, %v33
  br i1 %v34, label %work28, label %done29
work28:
  %v35 = mul nsw i64 %v30, 56
  %v36 = getelementptr i8, ptr %v25, i64 %v35
  %v37 = getelementptr i64, ptr %v36, i64 4
  %v38 = load i64, ptr %v37, align 8, !invariant.load !0
  %v39 = add nsw i64 %v7, %v38
  %v40 = inttoptr i64 %v39 to ptr
  %v41 = getelementptr i64, ptr %v36, i64 5
  %v42 = load i64, ptr %v41, align 8, !invariant.load !0
  %v43 = add nsw i64 %v13, %v42
  %v44 = inttoptr i64 %v43 to ptr
  %v45 = getelementptr i64, ptr %v36, i64 6
  %v46 = load i64, ptr %v45, align 8, !invariant.load !0
  %v47 = add nsw i64 %v19, %v46
  %v48 = inttoptr i64 %v47 to ptr
  %v49 = load i64, ptr %v36, align 8, !invariant.load !0
  %v50 = getelementptr i64, ptr %v36, i64 1
  %v51 = load i64, ptr %v50, align 8, !invariant.load !0
  br label %rows_head52
rows_head52:
  %v55 = phi i64 [ %v49, %work28 ], [ %v167, %scatter_done157 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v73, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load i16, ptr %v67, align 1, !invariant.load !0
  %v69 = zext i16 %v68 to i32
  %v70 = shl i32 %v69, 16
  %v71 = bitcast i32 %v70 to float
  %v72 = getelementptr float, ptr %scratch, i64 %v61
  store float %v71, ptr %v72
  %v73 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v74 = getelementptr i8, ptr %scratch, i64 64
  %v75 = getelementptr i8, ptr %scratch, i64 128
  %v76 = getelementptr i8, ptr %scratch, i64 192
  %v77 = load <16 x float>, ptr %scratch, align 64
  %v78 = load <16 x float>, ptr %v74, align 64
  %v79 = load <16 x float>, ptr %v75, align 64
  %v80 = load <16 x float>, ptr %v76, align 64
  %v87 = getelementptr i64, ptr %v36, i64 2
  %v88 = load i64, ptr %v87, align 8, !invariant.load !0
  %v89 = getelementptr i64, ptr %v36, i64 3
  %v90 = load i64, ptr %v89, align 8, !invariant.load !0
  br label %interval_head81
interval_head81:
  %v91 = phi i64 [ %v88, %gather_done60 ], [ %v147, %interval_end85 ]
  %v92 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v103, %interval_end85 ]
  %v93 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v104, %interval_end85 ]
  %v94 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v105, %interval_end85 ]
  %v95 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v106, %interval_end85 ]
  %v96 = icmp slt i64 %v91, %v90
  br i1 %v96, label %interval82, label %columns_done86
interval82:
  %v97 = mul nsw i64 %v91, 16
  %v98 = getelementptr i8, ptr %v24, i64 %v97
  %v99 = load i64, ptr %v98, align 8, !invariant.load !0
  %v100 = getelementptr i64, ptr %v98, i64 1
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  br label %chunk_head83
chunk_head83:
  %v102 = phi i64 [ %v99, %interval82 ], [ %v111, %column_done115 ]
  %v103 = phi <16 x float> [ %v92, %interval82 ], [ %v143, %column_done115 ]
  %v104 = phi <16 x float> [ %v93, %interval82 ], [ %v144, %column_done115 ]
  %v105 = phi <16 x float> [ %v94, %interval82 ], [ %v145, %column_done115 ]
  %v106 = phi <16 x float> [ %v95, %interval82 ], [ %v146, %column_done115 ]
  %v107 = icmp slt i64 %v102, %v101
  %v108 = load volatile i64, ptr %v26, align 8
  %v109 = icmp eq i64 %v108, 0
  %v110 = and i1 %v107, %v109
  br i1 %v110, label %chunk84, label %interval_end85
chunk84:
  %v111 = add nsw i64 %v102, 256
  %v112 = icmp slt i64 %v111, %v101
  %v113 = select i1 %v112, i64 %v111, i64 %v101
  br label %column114
column114:
  %v116 = phi i64 [ %v102, %chunk84 ], [ %v141, %column114 ]
  %v117 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v137, %column114 ]
  %v118 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v138, %column114 ]
  %v119 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v139, %column114 ]
  %v120 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk84 ], [ %v140, %column114 ]
  %v121 = mul nsw i64 %v116, %v21
  %v122 = getelementptr i8, ptr %v48, i64 %v121
  %v123 = load i16, ptr %v122, align 1, !invariant.load !0
  %v124 = zext i16 %v123 to i32
  %v125 = shl i32 %v124, 16
  %v126 = bitcast i32 %v125 to float
  %v127 = insertelement <16 x float> poison, float %v126, i64 0
  %v128 = shufflevector <16 x float> %v127, <16 x float> poison, <16 x i32> zeroinitializer
  %v129 = fsub contract <16 x float> %v77, %v128
  %v130 = fsub contract <16 x float> %v78, %v128
  %v131 = fsub contract <16 x float> %v79, %v128
  %v132 = fsub contract <16 x float> %v80, %v128
  %v133 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v129)
  %v134 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v130)
  %v135 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v131)
  %v136 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v132)
  %v137 = fadd contract <16 x float> %v117, %v133
  %v138 = fadd contract <16 x float> %v118, %v134
  %v139 = fadd contract <16 x float> %v119, %v135
  %v140 = fadd contract <16 x float> %v120, %v136
  %v141 = add nsw i64 %v116, 1
  %v142 = icmp slt i64 %v141, %v113
  br i1 %v142, label %column114, label %column_done115
column_done115:
  %v143 = fadd contract <16 x float> %v103, %v137
  %v144 = fadd contract <16 x float> %v104, %v138
  %v145 = fadd contract <16 x float> %v105, %v139
  %v146 = fadd contract <16 x float> %v106, %v140
  br label %chunk_head83
interval_end85:
  %v147 = add nsw i64 %v91, 1
  br label %interval_head81
columns_done86:
  %v148 = getelementptr i8, ptr %scratch, i64 256
  %v149 = getelementptr i8, ptr %v148, i64 64
  %v150 = getelementptr i8, ptr %v148, i64 128
  %v151 = getelementptr i8, ptr %v148, i64 192
  store <16 x float> %v92, ptr %v148, align 64
  store <16 x float> %v93, ptr %v149, align 64
  store <16 x float> %v94, ptr %v150, align 64
  store <16 x float> %v95, ptr %v151, align 64
  %v152 = sub nsw i64 %v51, %v55
  %v153 = icmp slt i64 64, %v152
  %v154 = select i1 %v153, i64 64, i64 %v152
  br label %scatter_head155
scatter_head155:
  %v158 = phi i64 [ 0, %columns_done86 ], [ %v166, %scatter156 ]
  %v159 = icmp slt i64 %v158, %v154
  br i1 %v159, label %scatter156, label %scatter_done157
scatter156:
  %v160 = add nsw i64 %v55, %v158
  %v161 = mul nsw i64 %v160, %v9
  %v162 = getelementptr i8, ptr %v40, i64 %v161
  %v163 = getelementptr i8, ptr %scratch, i64 256
  %v164 = getelementptr float, ptr %v163, i64 %v158
  %v165 = load float, ptr %v164
  store float %v165, ptr %v162, align 1
  %v166 = add nsw i64 %v158, 1
  br label %scatter_head155
scatter_done157:
  %v167 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
