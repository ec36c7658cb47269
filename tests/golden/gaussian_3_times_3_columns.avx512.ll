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
  %v24 = getelementptr i64, ptr %frame, i64 12
  %v25 = load i64, ptr %v24, align 8, !invariant.load !0
  %v26 = getelementptr i64, ptr %frame, i64 13
  %v27 = load i64, ptr %v26, align 8, !invariant.load !0
  %v28 = getelementptr i64, ptr %frame, i64 14
  %v29 = load i64, ptr %v28, align 8, !invariant.load !0
  %v30 = inttoptr i64 %v5 to ptr
  %v31 = inttoptr i64 %v3 to ptr
  %v32 = getelementptr i8, ptr %progress, i64 8
  br label %take33
take33:
  %v36 = atomicrmw add ptr %progress, i64 1 monotonic
  %v37 = icmp slt i64 %v36, %v1
  %v38 = load volatile i64, ptr %v32, align 8
  %v39 = icmp eq i64 %v38, 0
  %v40 = and i1 %v37, %v39
  br i1 %v40, label %work34, label %done35
work34:
  %v41 = mul nsw i64 %v36, 64
  %v42 = getelementptr i8, ptr %v31, i64 %v41
  %v43 = getelementptr i64, ptr %v42, i64 5
  %v44 = load i64, ptr %v43, align 8, !invariant.load !0
  %v45 = add nsw i64 %v13, %v44
  %v46 = inttoptr i64 %v45 to ptr
  %v47 = getelementptr i64, ptr %v42, i64 6
  %v48 = load i64, ptr %v47, align 8, !invariant.load !0
  %v49 = add nsw i64 %v19, %v48
  %v50 = inttoptr i64 %v49 to ptr
  %v51 = getelementptr i64, ptr %v42, i64 7
  %v52 = load i64, ptr %v51, align 8, !invariant.load !0
  %v53 = add nsw i64 %v25, %v52
  %v54 = inttoptr i64 %v53 to ptr
  %v55 = getelementptr i64, ptr %v42, i64 4
  %v56 = load i64, ptr %v55, align 8, !invariant.load !0
  %v57 = add nsw i64 %v7, %v56
  %v58 = inttoptr i64 %v57 to ptr
  %v59 = load i64, ptr %v42, align 8, !invariant.load !0
  %v60 = getelementptr i64, ptr %v42, i64 1
  %v61 = load i64, ptr %v60, align 8, !invariant.load !0
  br label %rows_head62
rows_head62:
  %v65 = phi i64 [ %v59, %work34 ], [ %v219, %scatter_done197 ]
  %v66 = icmp slt i64 %v65, %v61
  br i1 %v66, label %rows63, label %rows_done64
rows63:
  %v67 = add nsw i64 %v61, -1
  br label %gather_head68
gather_head68:
  %v71 = phi i64 [ 0, %rows63 ], [ %v88, %gather69 ]
  %v72 = icmp slt i64 %v71, 16
  br i1 %v72, label %gather69, label %gather_done70
gather69:
  %v73 = add nsw i64 %v65, %v71
  %v74 = icmp slt i64 %v73, %v67
  %v75 = select i1 %v74, i64 %v73, i64 %v67
  %v76 = mul nsw i64 %v75, %v15
  %v77 = getelementptr i8, ptr %v46, i64 %v76
  %v78 = load float, ptr %v77, align 1, !invariant.load !0
  %v79 = getelementptr float, ptr %scratch, i64 %v71
  store float %v78, ptr %v79
  %v80 = getelementptr i8, ptr %v77, i64 4
  %v81 = load float, ptr %v80, align 1, !invariant.load !0
  %v82 = getelementptr i8, ptr %scratch, i64 64
  %v83 = getelementptr float, ptr %v82, i64 %v71
  store float %v81, ptr %v83
  %v84 = getelementptr i8, ptr %v77, i64 8
  %v85 = load float, ptr %v84, align 1, !invariant.load !0
  %v86 = getelementptr i8, ptr %scratch, i64 128
  %v87 = getelementptr float, ptr %v86, i64 %v71
  store float %v85, ptr %v87
  %v88 = add nsw i64 %v71, 1
  br label %gather_head68
gather_done70:
  %v89 = load <16 x float>, ptr %scratch, align 64
  %v90 = getelementptr i8, ptr %scratch, i64 64
  %v91 = load <16 x float>, ptr %v90, align 64
  %v92 = getelementptr i8, ptr %scratch, i64 128
  %v93 = load <16 x float>, ptr %v92, align 64
  %v100 = getelementptr i64, ptr %v42, i64 2
  %v101 = load i64, ptr %v100, align 8, !invariant.load !0
  %v102 = getelementptr i64, ptr %v42, i64 3
  %v103 = load i64, ptr %v102, align 8, !invariant.load !0
  br label %interval_head94
interval_head94:
  %v104 = phi i64 [ %v101, %gather_done70 ], [ %v188, %interval_end98 ]
  %v105 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v115, %interval_end98 ]
  %v106 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v116, %interval_end98 ]
  %v107 = phi <16 x float> [ splat (float 0x0000000000000000), %gather_done70 ], [ %v117, %interval_end98 ]
  %v108 = icmp slt i64 %v104, %v103
  br i1 %v108, label %interval95, label %columns_done99
interval95:
  %v109 = mul nsw i64 %v104, 16
  %v110 = getelementptr i8, ptr %v30, i64 %v109
  %v111 = load i64, ptr %v110, align 8, !invariant.load !0
  %v112 = getelementptr i64, ptr %v110, i64 1
  %v113 = load i64, ptr %v112, align 8, !invariant.load !0
  br label %chunk_head96
chunk_head96:
  %v114 = phi i64 [ %v111, %interval95 ], [ %v122, %column_done126 ]
  %v115 = phi <16 x float> [ %v105, %interval95 ], [ %v185, %column_done126 ]
  %v116 = phi <16 x float> [ %v106, %interval95 ], [ %v186, %column_done126 ]
  %v117 = phi <16 x float> [ %v107, %interval95 ], [ %v187, %column_done126 ]
  %v118 = icmp slt i64 %v114, %v113
  %v119 = load volatile i64, ptr %v32, align 8
  %v120 = icmp eq i64 %v119, 0
  %v121 = and i1 %v118, %v120
  br i1 %v121, label %chunk97, label %interval_end98
chunk97:
  %v122 = add nsw i64 %v114, 256
  %v123 = icmp slt i64 %v122, %v113
  %v124 = select i1 %v123, i64 %v122, i64 %v113
  br label %column125
column125:
  %v127 = phi i64 [ %v114, %chunk97 ], [ %v183, %column125 ]
  %v128 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v170, %column125 ]
  %v129 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v176, %column125 ]
  %v130 = phi <16 x float> [ splat (float 0x0000000000000000), %chunk97 ], [ %v182, %column125 ]
  %v131 = mul nsw i64 %v127, %v21
  %v132 = getelementptr i8, ptr %v50, i64 %v131
  %v133 = mul nsw i64 %v127, %v27
  %v134 = getelementptr i8, ptr %v54, i64 %v133
  %v135 = load float, ptr %v132, align 1, !invariant.load !0
  %v136 = insertelement <16 x float> poison, float %v135, i64 0
  %v137 = shufflevector <16 x float> %v136, <16 x float> poison, <16 x i32> zeroinitializer
  %v138 = fsub contract <16 x float> %v89, %v137
  %v139 = fmul contract <16 x float> %v138, %v138
  %v140 = getelementptr i8, ptr %v132, i64 4
  %v141 = load float, ptr %v140, align 1, !invariant.load !0
  %v142 = insertelement <16 x float> poison, float %v141, i64 0
  %v143 = shufflevector <16 x float> %v142, <16 x float> poison, <16 x i32> zeroinitializer
  %v144 = fsub contract <16 x float> %v91, %v143
  %v145 = fmul contract <16 x float> %v144, %v144
  %v146 = fadd contract <16 x float> %v139, %v145
  %v147 = getelementptr i8, ptr %v132, i64 8
  %v148 = load float, ptr %v147, align 1, !invariant.load !0
  %v149 = insertelement <16 x float> poison, float %v148, i64 0
  %v150 = shufflevector <16 x float> %v149, <16 x float> poison, <16 x i32> zeroinitializer
  %v151 = fsub contract <16 x float> %v93, %v150
  %v152 = fmul contract <16 x float> %v151, %v151
  %v153 = fadd contract <16 x float> %v146, %v152
  %v154 = fneg <16 x float> %v153
  %v155 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v154, <16 x float> splat (float 0x3FF7154760000000), <16 x float> splat (float 0x4168001FC0000000))
  %v156 = fsub <16 x float> %v155, splat (float 0x4168001FC0000000)
  %v157 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v156, <16 x float> splat (float 0xBFE62E4000000000), <16 x float> %v154)
  %v158 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v156, <16 x float> splat (float 0xBEB7F7D1C0000000), <16 x float> %v157)
  %v159 = call <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float> %v158, <16 x float> splat (float 0x3FE0000000000000), i32 2, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v160 = call <16 x float> @llvm.fma.v16f32(<16 x float> splat (float 0x3F80EB8DC0000000), <16 x float> %v159, <16 x float> splat (float 0x3FA573EA80000000))
  %v161 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v160, <16 x float> %v159, <16 x float> splat (float 0x3FC555D400000000))
  %v162 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v161, <16 x float> %v159, <16 x float> splat (float 0x3FDFFFDB60000000))
  %v163 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v162, <16 x float> %v159, <16 x float> splat (float 0x3FEFFFFEE0000000))
  %v164 = call <16 x float> @llvm.fma.v16f32(<16 x float> %v163, <16 x float> %v159, <16 x float> splat (float 0x3FF0000000000000))
  %v165 = call <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float> %v164, <16 x float> %v156, <16 x float> splat (float 0x0000000000000000), i16 -1, i32 4)
  %v166 = load float, ptr %v134, align 1, !invariant.load !0
  %v167 = insertelement <16 x float> poison, float %v166, i64 0
  %v168 = shufflevector <16 x float> %v167, <16 x float> poison, <16 x i32> zeroinitializer
  %v169 = fmul contract <16 x float> %v165, %v168
  %v170 = fadd contract <16 x float> %v128, %v169
  %v171 = getelementptr i8, ptr %v134, i64 4
  %v172 = load float, ptr %v171, align 1, !invariant.load !0
  %v173 = insertelement <16 x float> poison, float %v172, i64 0
  %v174 = shufflevector <16 x float> %v173, <16 x float> poison, <16 x i32> zeroinitializer
  %v175 = fmul contract <16 x float> %v165, %v174
  %v176 = fadd contract <16 x float> %v129, %v175
  %v177 = getelementptr i8, ptr %v134, i64 8
  %v178 = load float, ptr %v177, align 1, !invariant.load !0
  %v179 = insertelement <16 x float> poison, float %v178, i64 0
  %v180 = shufflevector <16 x float> %v179, <16 x float> poison, <16 x i32> zeroinitializer
  %v181 = fmul contract <16 x float> %v165, %v180
  %v182 = fadd contract <16 x float> %v130, %v181
  %v183 = add nsw i64 %v127, 1
  %v184 = icmp slt i64 %v183, %v124
  br i1 %v184, label %column125, label %column_done126
column_done126:
  %v185 = fadd contract <16 x float> %v115, %v170
  %v186 = fadd contract <16 x float> %v116, %v176
  %v187 = fadd contract <16 x float> %v117, %v182
  br label %chunk_head96
interval_end98:
  %v188 = add nsw i64 %v104, 1
  br label %interval_head94
columns_done99:
  %v189 = getelementptr i8, ptr %scratch, i64 192
  store <16 x float> %v105, ptr %v189, align 64
  %v190 = getelementptr i8, ptr %scratch, i64 256
  store <16 x float> %v106, ptr %v190, align 64
  %v191 = getelementptr i8, ptr %scratch, i64 320
  store <16 x float> %v107, ptr %v191, align 64
  %v192 = sub nsw i64 %v61, %v65
  %v193 = icmp slt i64 16, %v192
  %v194 = select i1 %v193, i64 16, i64 %v192
  br label %scatter_head195
scatter_head195:
  %v198 = phi i64 [ 0, %columns_done99 ], [ %v218, %scatter196 ]
  %v199 = icmp slt i64 %v198, %v194
  br i1 %v199, label %scatter196, label %scatter_done197
scatter196:
  %v200 = add nsw i64 %v65, %v198
  %v201 = mul nsw i64 %v200, %v9
  %v202 = getelementptr i8, ptr %v58, i64 %v201
  %v203 = getelementptr i8, ptr %scratch, i64 192
  %v204 = getelementptr float, ptr %v203, i64 %v198
  %v205 = load float, ptr %v204
  store float %v205, ptr %v202, align 1
  %v206 = getelementptr i8, ptr %scratch, i64 192
  %v207 = getelementptr i8, ptr %v206, i64 64
  %v208 = getelementptr float, ptr %v207, i64 %v198
  %v209 = load float, ptr %v208
  %v210 = mul nsw i64 1, %v11
  %v211 = getelementptr i8, ptr %v202, i64 %v210
  store float %v209, ptr %v211, align 1
  %v212 = getelementptr i8, ptr %scratch, i64 192
  %v213 = getelementptr i8, ptr %v212, i64 128
  %v214 = getelementptr float, ptr %v213, i64 %v198
  %v215 = load float, ptr %v214
  %v216 = mul nsw i64 2, %v11
  %v217 = getelementptr i8, ptr %v202, i64 %v216
  store float %v215, ptr %v217, align 1
  %v218 = add nsw i64 %v198, 1
  br label %scatter_head195
scatter_done197:
  %v219 = add nsw i64 %v65, 16
  br label %rows_head62
rows_done64:
  br label %take33
done35:
  ret void
}

declare <16 x float> @llvm.fma.v16f32(<16 x float>, <16 x float>, <16 x float>)
declare <16 x float> @llvm.x86.avx512.mask.range.ps.512(<16 x float>, <16 x float>, i32, <16 x float>, i16, i32)
declare <16 x float> @llvm.x86.avx512.mask.scalef.ps.512(<16 x float>, <16 x float>, <16 x float>, i16, i32)

attributes #0 = { nounwind }
!0 = !{}
