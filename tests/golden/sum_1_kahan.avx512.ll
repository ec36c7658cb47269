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
  %v55 = phi i64 [ %v49, %work28 ], [ %v193, %scatter_done183 ]
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
  %v88 = phi i64 [ %v85, %gather_done60 ], [ %v173, %interval_end82 ]
  %v89 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v104, %interval_end82 ]
  %v90 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v105, %interval_end82 ]
  %v91 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v106, %interval_end82 ]
  %v92 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v107, %interval_end82 ]
  %v93 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v108, %interval_end82 ]
  %v94 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v109, %interval_end82 ]
  %v95 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v110, %interval_end82 ]
  %v96 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done60 ], [ %v111, %interval_end82 ]
  %v97 = icmp slt i64 %v88, %v87
  br i1 %v97, label %interval79, label %columns_done83
interval79:
  %v98 = mul nsw i64 %v88, 16
  %v99 = getelementptr i8, ptr %v24, i64 %v98
  %v100 = load i64, ptr %v99, align 8, !invariant.load !0
  %v101 = getelementptr i64, ptr %v99, i64 1
  %v102 = load i64, ptr %v101, align 8, !invariant.load !0
  br label %chunk_head80
chunk_head80:
  %v103 = phi i64 [ %v100, %interval79 ], [ %v116, %column_done120 ]
  %v104 = phi <16 x float> [ %v89, %interval79 ], [ %v147, %column_done120 ]
  %v105 = phi <16 x float> [ %v90, %interval79 ], [ %v148, %column_done120 ]
  %v106 = phi <16 x float> [ %v91, %interval79 ], [ %v149, %column_done120 ]
  %v107 = phi <16 x float> [ %v92, %interval79 ], [ %v150, %column_done120 ]
  %v108 = phi <16 x float> [ %v93, %interval79 ], [ %v167, %column_done120 ]
  %v109 = phi <16 x float> [ %v94, %interval79 ], [ %v168, %column_done120 ]
  %v110 = phi <16 x float> [ %v95, %interval79 ], [ %v169, %column_done120 ]
  %v111 = phi <16 x float> [ %v96, %interval79 ], [ %v170, %column_done120 ]
  %v112 = icmp slt i64 %v103, %v102
  %v113 = load volatile i64, ptr %v26, align 8
  %v114 = icmp eq i64 %v113, 0
  %v115 = and i1 %v112, %v114
  br i1 %v115, label %chunk81, label %interval_end82
chunk81:
  %v116 = add nsw i64 %v103, 256
  %v117 = icmp slt i64 %v116, %v102
  %v118 = select i1 %v117, i64 %v116, i64 %v102
  br label %column119
column119:
  %v121 = phi i64 [ %v103, %chunk81 ], [ %v171, %column119 ]
  %v122 = phi <16 x float> [ %v104, %chunk81 ], [ %v147, %column119 ]
  %v123 = phi <16 x float> [ %v105, %chunk81 ], [ %v148, %column119 ]
  %v124 = phi <16 x float> [ %v106, %chunk81 ], [ %v149, %column119 ]
  %v125 = phi <16 x float> [ %v107, %chunk81 ], [ %v150, %column119 ]
  %v126 = phi <16 x float> [ %v108, %chunk81 ], [ %v167, %column119 ]
  %v127 = phi <16 x float> [ %v109, %chunk81 ], [ %v168, %column119 ]
  %v128 = phi <16 x float> [ %v110, %chunk81 ], [ %v169, %column119 ]
  %v129 = phi <16 x float> [ %v111, %chunk81 ], [ %v170, %column119 ]
  %v130 = mul nsw i64 %v121, %v21
  %v131 = getelementptr i8, ptr %v48, i64 %v130
  %v132 = load float, ptr %v131, align 1, !invariant.load !0
  %v133 = insertelement <16 x float> poison, float %v132, i64 0
  %v134 = shufflevector <16 x float> %v133, <16 x float> poison, <16 x i32> zeroinitializer
  %v135 = fsub contract <16 x float> %v74, %v134
  %v136 = fsub contract <16 x float> %v75, %v134
  %v137 = fsub contract <16 x float> %v76, %v134
  %v138 = fsub contract <16 x float> %v77, %v134
  %v139 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v135)
  %v140 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v136)
  %v141 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v137)
  %v142 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v138)
  %v143 = fsub contract <16 x float> %v139, %v126
  %v144 = fsub contract <16 x float> %v140, %v127
  %v145 = fsub contract <16 x float> %v141, %v128
  %v146 = fsub contract <16 x float> %v142, %v129
  %v147 = fadd contract <16 x float> %v122, %v143
  %v148 = fadd contract <16 x float> %v123, %v144
  %v149 = fadd contract <16 x float> %v124, %v145
  %v150 = fadd contract <16 x float> %v125, %v146
  %v151 = fsub contract <16 x float> %v147, %v122
  %v152 = fsub contract <16 x float> %v148, %v123
  %v153 = fsub contract <16 x float> %v149, %v124
  %v154 = fsub contract <16 x float> %v150, %v125
  %v155 = fsub contract <16 x float> %v151, %v143
  %v156 = fsub contract <16 x float> %v152, %v144
  %v157 = fsub contract <16 x float> %v153, %v145
  %v158 = fsub contract <16 x float> %v154, %v146
  %v159 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v147)
  %v160 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v148)
  %v161 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v149)
  %v162 = call <16 x float> @llvm.fabs.v16f32(<16 x float> %v150)
  %v163 = fcmp olt <16 x float> %v159, splat (float 0x7FF0000000000000)
  %v164 = fcmp olt <16 x float> %v160, splat (float 0x7FF0000000000000)
  %v165 = fcmp olt <16 x float> %v161, splat (float 0x7FF0000000000000)
  %v166 = fcmp olt <16 x float> %v162, splat (float 0x7FF0000000000000)
  %v167 = select <16 x i1> %v163, <16 x float> %v155, <16 x float> splat (float 0x0000000000000000)
  %v168 = select <16 x i1> %v164, <16 x float> %v156, <16 x float> splat (float 0x0000000000000000)
  %v169 = select <16 x i1> %v165, <16 x float> %v157, <16 x float> splat (float 0x0000000000000000)
  %v170 = select <16 x i1> %v166, <16 x float> %v158, <16 x float> splat (float 0x0000000000000000)
  %v171 = add nsw i64 %v121, 1
  %v172 = icmp slt i64 %v171, %v118
  br i1 %v172, label %column119, label %column_done120
column_done120:
  br label %chunk_head80
interval_end82:
  %v173 = add nsw i64 %v88, 1
  br label %interval_head78
columns_done83:
  %v174 = getelementptr i8, ptr %scratch, i64 256
  %v175 = getelementptr i8, ptr %v174, i64 64
  %v176 = getelementptr i8, ptr %v174, i64 128
  %v177 = getelementptr i8, ptr %v174, i64 192
  store <16 x float> %v89, ptr %v174, align 64
  store <16 x float> %v90, ptr %v175, align 64
  store <16 x float> %v91, ptr %v176, align 64
  store <16 x float> %v92, ptr %v177, align 64
  %v178 = sub nsw i64 %v51, %v55
  %v179 = icmp slt i64 64, %v178
  %v180 = select i1 %v179, i64 64, i64 %v178
  br label %scatter_head181
scatter_head181:
  %v184 = phi i64 [ 0, %columns_done83 ], [ %v192, %scatter182 ]
  %v185 = icmp slt i64 %v184, %v180
  br i1 %v185, label %scatter182, label %scatter_done183
scatter182:
  %v186 = add nsw i64 %v55, %v184
  %v187 = mul nsw i64 %v186, %v9
  %v188 = getelementptr i8, ptr %v40, i64 %v187
  %v189 = getelementptr i8, ptr %scratch, i64 256
  %v190 = getelementptr float, ptr %v189, i64 %v184
  %v191 = load float, ptr %v190
  store float %v191, ptr %v188, align 1
  %v192 = add nsw i64 %v184, 1
  br label %scatter_head181
scatter_done183:
  %v193 = add nsw i64 %v55, 64
  br label %rows_head52
rows_done54:
  br label %take27
done29:
  ret void
}

declare <16 x float> @llvm.fabs.v16f32(<16 x float>)

attributes #0 = { nounwind }
!0 = !{}
