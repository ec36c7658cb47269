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
  %v55 = phi i64 [ %v49, %work28 ], [ %v169, %scatter_done159 ]
  %v56 = icmp slt i64 %v55, %v51
  br i1 %v56, label %rows53, label %rows_done54
rows53:
  %v57 = add nsw i64 %v51, -1
  br label %gather_head58
gather_head58:
  %v61 = phi i64 [ 0, %rows53 ], [ %v70, %gather59 ]
  %v62 = icmp slt i64 %v61, 64
  br i1 %v62, label %gather59, label %gather_done60
gather59:
  %v63 = add nsw i64 %v55, %v61
  %v64 = icmp slt i64 %v63, %v57
  %v65 = select i1 %v64, i64 %v63, i64 %v57
  %v66 = mul nsw i64 %v65, %v15
  %v67 = getelementptr i8, ptr %v44, i64 %v66
  %v68 = load float, ptr %v67, align 1, !invariant.load !0
  %v69 = getelementptr float, ptr %scratch, i64 %v61
  store float %v68, ptr %v69
  %v70 = add nsw i64 %v61, 1
  br label %gather_head58
gather_done60:
  %v71 = getelementptr i8, ptr %scratch, i64 64
  %v72 = getelementptr i8, ptr %scratch, i64 128
  %v73 = getelementptr i8, ptr %scratch, i64 192
  %v74 = load <16 x float>, ptr %scratch, align 64
  %v75 = load <16 x float>, ptr %v71, align 64
  %v76 = load <16 x float>, ptr %v72, align 64
  %v77 = load <16 x float>, ptr %v73, align 64
  %v84 = getelementptr i64, ptr %v36, i64 2
  %v85 = load i64, ptr %v84, align 8, !invariant.load !0
  %v86 = getelementptr i64, ptr %v36, i64 3
  %v87 = load i64, ptr %v86, align 8, !invariant.load !0
  br label %interval_head78
interval_head78:
  %v88 = phi i64 [ %v85, %gather_done60 ], [ %v145, %interval_end82 ]
  %v89 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v100, %interval_end82 ]
  %v90 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v101, %interval_end82 ]
  %v91 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v102, %interval_end82 ]
  %v92 = phi <16 x double> [ splat (double 0x0000000000000000), %gather_done60 ], [ %v103, %interval_end82 ]
  %v93 = icmp slt i64 %v88, %v87
  br i1 %v93, label %interval79, label %columns_done83
interval79:
  %v94 = mul nsw i64 %v88, 16
  %v95 = getelementptr i8, ptr %v24, i64 %v94
  %v96 = load i64, ptr %v95, align 8, !invariant.load !0
  %v97 = getelementptr i64, ptr %v95, i64 1
  %v98 = load i64, ptr %v97, align 8, !invariant.load !0
  br label %chunk_head80
chunk_head80:
  %v99 = phi i64 [ %v96, %interval79 ], [ %v108, %column_done112 ]
  %v100 = phi <16 x double> [ %v89, %interval79 ], [ %v141, %column_done112 ]
  %v101 = phi <16 x double> [ %v90, %interval79 ], [ %v142, %column_done112 ]
  %v102 = phi <16 x double> [ %v91, %interval79 ], [ %v143, %column_done112 ]
  %v103 = phi <16 x double> [ %v92, %interval79 ], [ %v144, %column_done112 ]
  %v104 = icmp slt i64 %v99, %v98
  %v105 = load volatile i64, ptr %v26, align 8
  %v106 = icmp eq i64 %v105, 0
  %v107 = and i1 %v104, %v106
  br i1 %v107, label %chunk81, label %interval_end82
chunk81:
  %v108 = add nsw i64 %v99, 256
  %v109 = icmp slt i64 %v108, %v98
  %v110 = select i1 %v109, i64 %v108, i64 %v98
  br label %column111
column111:
  %v113 = phi i64 [ %v99, %chunk81 ], [ %v139, %column111 ]
  %v114 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v135, %column111 ]
  %v115 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v136, %column111 ]
  %v116 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v137, %column111 ]
  %v117 = phi <16 x double> [ splat (double 0x0000000000000000), %chunk81 ], [ %v138, %column111 ]
  %v118 = mul nsw i64 %v113, %v21
  %v119 = getelementptr i8, ptr %v48, i64 %v118
  %v120 = load float, ptr %v119, align 1, !invariant.load !0
  %v121 = insertelement <16 x float> poison, float %v120, i64 0
  %v122 = shufflevector <16 x float> %v121, <16 x float> poison, <16 x i32> zeroinitializer
  %v123 = fsub contract <16 x float> %v74, %v122
  %v124 = fsub contract <16 x float> %v75, %v122
  %v125 = fsub contract <16 x float> %v76, %v122
  %v126 = fsub contract <16 x float> %v77, %v122
  %v127 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v123)
  %v128 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v124)
  %v129 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v125)
  %v130 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v126)
  %v131 = fpext <16 x float> %v127 to <16 x double>
  %v132 = fpext <16 x float> %v128 to <16 x double>
  %v133 = fpext <16 x float> %v129 to <16 x double>
  %v134 = fpext <16 x float> %v130 to <16 x double>
  %v135 = fadd contract <16 x double> %v114, %v131
  %v136 = fadd contract <16 x double> %v115, %v132
  %v137 = fadd contract <16 x double> %v116, %v133
  %v138 = fadd contract <16 x double> %v117, %v134
  %v139 = add nsw i64 %v113, 1
  %v140 = icmp slt i64 %v139, %v110
  br i1 %v140, label %column111, label %column_done112
column_done112:
  %v141 = fadd contract <16 x double> %v100, %v135
  %v142 = fadd contract <16 x double> %v101, %v136
  %v143 = fadd contract <16 x double> %v102, %v137
  %v144 = fadd contract <16 x double> %v103, %v138
  br label %chunk_head80
interval_end82:
  %v145 = add nsw i64 %v88, 1
  br label %interval_head78
columns_done83:
  %v146 = fptrunc <16 x double> %v89 to <16 x float>
  %v147 = fptrunc <16 x double> %v90 to <16 x float>
  %v148 = fptrunc <16 x double> %v91 to <16 x float>
  %v149 = fptrunc <16 x double> %v92 to <16 x float>
  %v150 = getelementptr i8, ptr %scratch, i64 256
  %v151 = getelementptr i8, ptr %v150, i64 64
  %v152 = getelementptr i8, ptr %v150, i64 128
  %v153 = getelementptr i8, ptr %v150, i64 192
  store <16 x float> %v146, ptr %v150, align 64
  store <16 x float> %v147, ptr %v151, align 64
  store <16 x float> %v148, ptr %v152, align 64
  store <16 x float> %v149, ptr %v153, align 64
  %v154 = sub nsw i64 %v51, %v55
  %v155 = icmp slt i64 64, %v154
  %v156 = select i1 %v155, i64 64, i64 %v154
  br label %scatter_head157
scatter_head157:
  %v160 = phi i64 [ 0, %columns_done83 ], [ %v168, %scatter158 ]
  %v161 = icmp slt i64 %v160, %v156
  br i1 %v161, label %scatter158, label %scatter_done159
scatter158:
  %v162 = add nsw i64 %v55, %v160
  %v163 = mul nsw i64 %v162, %v9
  %v164 = getelementptr i8, ptr %v40, i64 %v163
  %v165 = getelementptr i8, ptr %scratch, i64 256
  %v166 = getelementptr float, ptr %v165, i64 %v160
  %v167 = load float, ptr %v166
  store float %v167, ptr %v164, align 1
  %v168 = add nsw i64 %v160, 1
  br label %scatter_head157
scatter_done159:
  %v169 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
